import { it } from '@jest/globals';
import { act } from '../../test/support/act-on-case.js';
import { seedCaseWorld } from '../../test/support/case-world.js';
import { openTestDatabase } from '../../test/support/database.js';
it('measure', async () => {
  const test = await openTestDatabase();
  const world = await seedCaseWorld(test);
  const a = await world.applicant(world.enterprise);
  const c = await world.officer(world.town, 'town-clerk');
  const run = async (analyze: boolean) => {
    const ids: string[] = [];
    for (let i = 0; i < 400; i += 1) ids.push((await world.draft(a)).id);
    for (const id of ids) await act(test.database, a, id, 'submit');
    if (analyze) await test.owner.query('ANALYZE application; ANALYZE case_event');
    const t = performance.now();
    for (const id of ids) await act(test.database, c, id, 'accept');
    return ((performance.now() - t) / 400).toFixed(3);
  };
  const out: string[] = [];
  if (process.env.POLICY) for (const table of ['case_event','objection','conflict_of_interest','evidence','defect'])
    await test.owner.query(`ALTER POLICY within_reach ON ${table} USING ((SELECT reach_kind()) = 'all' OR (SELECT true FROM application a WHERE a.id = application_id))`);
  if (process.env.DEFINER) await test.owner.query(`CREATE OR REPLACE FUNCTION require_case_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE last case_event; BEGIN
        SELECT * INTO last FROM case_event WHERE application_id = NEW.id ORDER BY seq DESC LIMIT 1;
        IF last.at = NEW.updated_at AND last.from_state = OLD.state AND last.to_state = NEW.state THEN RETURN NULL; END IF;
        RAISE EXCEPTION 'a case changes only with its event' USING ERRCODE = 'HQ103';
      END $$;`);
  for (let i = 0; i < 3; i += 1) out.push('no stats ' + (await run(false)));
  for (let i = 0; i < 2; i += 1) out.push('stats ' + (await run(true)));
  await test.owner.query('ALTER TABLE application DISABLE TRIGGER with_event');
  for (let i = 0; i < 2; i += 1) out.push('off, stats ' + (await run(true)));
  await test.owner.query('ALTER TABLE application ENABLE TRIGGER with_event');
  for (let i = 0; i < 2; i += 1) out.push('on, stats ' + (await run(true)));
  process.stdout.write(`\nRESULT ${out.join(', ')}\n`);
  await test.close();
}, 60000);
