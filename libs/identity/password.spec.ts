import { describe, expect, it } from '@jest/globals';
import { hashPassword, verifyPassword } from './index.js';
import { PASSWORD_LEAST } from './password.js';

describe('a password', () => {
  it('is hashed with Argon2id at the recommended strength, each time with another salt', async () => {
    const [one, two] = await Promise.all([
      hashPassword('correct horse battery'),
      hashPassword('correct horse battery'),
    ]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect(await verifyPassword(one, 'correct horse battery')).toBe(true);
    expect(await verifyPassword(one, 'correct horse batterz')).toBe(false);
  });

  it('is the same from another keyboard that writes another Unicode form', async () => {
    const hash = await hashPassword('ｃａｆé très long', 'quick');
    expect(await verifyPassword(hash, 'cafe\u0301 très long')).toBe(true);
  });

  it(`has at least ${PASSWORD_LEAST} characters`, async () => {
    await expect(hashPassword('x'.repeat(PASSWORD_LEAST - 1))).rejects.toMatchObject({
      refusal: { code: 'password-too-short', params: { least: PASSWORD_LEAST } },
    });
    await expect(hashPassword('x'.repeat(PASSWORD_LEAST), 'quick')).resolves.toBeDefined();
  });

  it('is never right where there is no account, and the answer takes the same work', async () => {
    const kept = await hashPassword('correct horse battery');
    const median = async (hash: string | null): Promise<number> => {
      const times: number[] = [];
      for (let round = 0; round < 7; round += 1) {
        const begun = performance.now();
        expect(await verifyPassword(hash, 'some other password')).toBe(false);
        times.push(performance.now() - begun);
      }
      return times.sort((a, b) => a - b)[3] as number;
    };
    const ratio = (await median(null)) / (await median(kept));
    // Wide, because other tests share the machine; without the vain work the ratio is near 0.
    expect(ratio).toBeGreaterThan(0.3);
  });
});
