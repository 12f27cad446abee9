/** The call behind each action on a case. The fields of its dialog are its body, but where the body is nested. */
import { api, type Schemas } from '../../api/client';
import type { Headers, Send, Values } from './case-dialog';

export const MESSAGE_OF = 'message ';
/** Of the two rulings on an objection; a person names one, and neither is what happens by leaving something out. */
export const UPHELD = 'upheld';

/** @param target kind and name, e.g. `fact paidInOn` */
function defectOf(target: string, values: Values): Schemas['DefectBody'] {
  const [kind, name] = target.split(' ') as [Schemas['DefectBody']['kind'], string];
  return { kind, target: name, message: String(values[MESSAGE_OF + target]) };
}

function returnBody(values: Values): Schemas['ReturnBody'] {
  const targets = (values.targets ?? []) as string[];
  return { defects: targets.map((target) => defectOf(target, values)) };
}

/** A superior decision counts with all that identifies it. */
function proposeBody({ decisionNumber, decisionTitle, decisionIssuedOn, ...values }: Values): Schemas['ProposeBody'] {
  const decision = { number: decisionNumber, title: decisionTitle, issuedOn: decisionIssuedOn };
  return { ...values, ...(decisionNumber ? { decision } : {}) } as Schemas['ProposeBody'];
}

const place = (id: string, headers: Headers) => ({ params: { path: { id } }, headers });

export const SEND = {
  accept: (id) => (_, headers) =>
    api.POST('/api/v1/applications/{id}/actions/accept', { ...place(id, headers), body: {} }),
  return: (id) => (values, headers) =>
    api.POST('/api/v1/applications/{id}/actions/return', { ...place(id, headers), body: returnBody(values) }),
  endorse: (id) => (values, headers) =>
    api.POST('/api/v1/applications/{id}/actions/endorse', {
      ...place(id, headers),
      body: values as Schemas['EndorseBody'],
    }),
  'send-back': (id) => (values, headers) =>
    api.POST('/api/v1/applications/{id}/actions/send-back', {
      ...place(id, headers),
      body: values as Schemas['ReasonBody'],
    }),
  propose: (id) => (values, headers) =>
    api.POST('/api/v1/applications/{id}/actions/propose', { ...place(id, headers), body: proposeBody(values) }),
  approve: (id) => (values, headers) =>
    api.POST('/api/v1/applications/{id}/actions/approve', { ...place(id, headers), body: values }),
  reject: (id) => (values, headers) =>
    api.POST('/api/v1/applications/{id}/actions/reject', {
      ...place(id, headers),
      body: values as Schemas['RejectBody'],
    }),
  resolve: (id) => (values, headers) =>
    api.POST('/api/v1/applications/{id}/actions/resolve', {
      ...place(id, headers),
      body: { ...values, upheld: values.upheld === UPHELD } as Schemas['ResolveBody'],
    }),
  reopen: (id) => (values, headers) =>
    api.POST('/api/v1/applications/{id}/actions/reopen', {
      ...place(id, headers),
      body: values as Schemas['ReasonBody'],
    }),
  'declare-conflict': (id) => (values, headers) =>
    api.POST('/api/v1/applications/{id}/actions/declare-conflict', {
      ...place(id, headers),
      body: values as Schemas['ReasonBody'],
    }),
  'declare-enterprise-conflict': (id) => (values, headers) =>
    api.POST('/api/v1/applications/{id}/actions/declare-enterprise-conflict', {
      ...place(id, headers),
      body: values as Schemas['ReasonBody'],
    }),
  'order-recusal': (id) => (values, headers) =>
    api.POST('/api/v1/applications/{id}/actions/order-recusal', {
      ...place(id, headers),
      body: values as Schemas['RecusalBody'],
    }),
} as const satisfies Record<string, (id: string) => Send>;

export type ActionName = keyof typeof SEND;
