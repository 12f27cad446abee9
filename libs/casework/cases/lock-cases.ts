/** The verbs lock several cases through the workflow's one statement. */
export { lockCases } from '#workflow';
