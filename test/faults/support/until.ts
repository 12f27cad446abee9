/** Waits until something holds, asking again and again; a test that waits in vain says for what. */
export async function until(what: string, holds: () => Promise<boolean>, seconds = 20): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited ${seconds} s in vain until ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
