/**
 * A tour of a running huiqi: one application under 沪松经规〔2025〕8号 第六条 goes from the assessment to the public notice,
 * over HTTP, each step by the person whose step it is. It works on the demonstration's data and adds one case to them.
 */
const origin = process.env.HUIQI_URL ?? `http://localhost:${process.env.PORT ?? 3000}`;
const password = 'huiqi-demo-2026';
const tokens = new Map();

const say = (who, what) => console.log(`${who.padEnd(22)} ${what}`);

async function call(who, method, path, { body, version, form } = {}) {
  const headers = { 'accept-language': 'en', 'idempotency-key': crypto.randomUUID() };
  if (who) headers.authorization = `Bearer ${await tokenOf(who)}`;
  if (version !== undefined) headers['if-match'] = `"${version}"`;
  if (body !== undefined) headers['content-type'] = 'application/json';
  const answer = await fetch(`${origin}/api/v1${path}`, {
    method,
    headers,
    body: form ?? (body && JSON.stringify(body)),
  });
  return { status: answer.status, body: await answer.json() };
}

async function must(...request) {
  const { status, body } = await call(...request);
  if (status >= 400) throw new Error(`${request[1]} ${request[2]}: ${status} ${body.detail ?? ''}`);
  return body;
}

async function tokenOf(username) {
  if (!tokens.has(username)) {
    tokens.set(username, (await must(null, 'POST', '/auth/sign-in', { body: { username, password } })).accessToken);
  }
  return tokens.get(username);
}

const MEASURE = 'sj-2025-8.foreign-capital';
const FACTS = {
  alignsWithIndustryPolicy: true,
  foreignContribution: '6000033.00',
  registeredOn: '2026-01-12',
  paidInAmount: '6000033.00',
  paidInOn: '2026-02-06',
};
const PDF = new Blob(['%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n']);

async function act(who, id, action, body) {
  const { version } = await must(who, 'GET', `/applications/${id}`);
  return call(who, 'POST', `/applications/${id}/actions/${action}`, { version, body: body ?? {} });
}

async function step(who, id, action, body) {
  const answer = await act(who, id, action, body);
  if (answer.status >= 400) throw new Error(`${action}: ${answer.status} ${answer.body.detail}`);
  say(who, `${action} -> ${answer.body.state}`);
}

async function assess() {
  const assessment = await must(null, 'POST', `/policy/measures/${MEASURE}/assessments`, { body: { facts: FACTS } });
  say('anyone', `asks what ${MEASURE} would give: ${assessment.outcome}, at most ${assessment.amount.value} yuan`);
  for (const { outcome, quote } of assessment.conditions) console.log(`${' '.repeat(25)}${outcome.padEnd(6)} ${quote}`);
  for (const { detail, amount } of assessment.amount.steps) console.log(`${' '.repeat(25)}${amount}  ${detail.zh}`);
  for (const { treasury, amount } of assessment.shares) console.log(`${' '.repeat(25)}${treasury.padEnd(9)}${amount}`);
}

async function refuse(who, id, action, body) {
  const { status, body: problem } = await act(who, id, action, body);
  say(who, `${action} -> refused, ${status} ${problem.code}: ${problem.detail}`);
  if (problem.citation)
    console.log(
      `${' '.repeat(25)}${problem.citation.documentNumber} ${problem.citation.clause}: ${problem.citation.quote}`,
    );
}

async function main() {
  await assess();
  const { id } = await must('ent-01', 'POST', '/applications', { body: { measure: MEASURE, facts: FACTS } });
  say('ent-01', 'begins an application');
  for (const requirement of ['registration', 'paid-in-proof']) {
    const form = new FormData();
    form.set('file', PDF, `${requirement}.pdf`);
    const { sha256 } = await must('ent-01', 'POST', `/applications/${id}/evidence?requirement=${requirement}`, {
      form,
    });
    say('ent-01', `hands in ${requirement}.pdf, SHA-256 ${sha256.slice(0, 12)}…`);
  }
  await step('ent-01', id, 'submit', { declaration: { accepted: true } });
  await step('sj-town-clerk', id, 'accept');
  await step('sj-town-reviewer', id, 'endorse', { recommendedAmount: '180000.99', reason: '材料齐全' });
  await refuse('sj-district-reviewer', id, 'propose', { amount: '190000.00', rate: '3.2%' });
  await step('sj-district-reviewer', id, 'propose', { amount: '180000.99', reason: '符合第六条' });
  await refuse('sj-district-approver', id, 'approve');
  const { status } = await call('ent-06', 'GET', `/applications/${id}`);
  say('ent-06', `looks at somebody else's case -> ${status}`);
  const { items } = await must('ent-01', 'GET', `/applications/${id}/events`);
  console.log(`\n${items.length} events, chained by hash; the last one is ${items.at(-1).hash.slice(0, 16)}…`);
}

main().catch((error) => {
  console.error(
    error.cause?.code === 'ECONNREFUSED' ? `Nothing answers at ${origin}: run npm start first.` : error.message,
  );
  process.exitCode = 1;
});
