/**
 * A dialog that acts on a case as it was when the dialog opened. What somebody else did meanwhile is told, and the
 * server takes the action only when the person has looked at it.
 */
import { type ComponentProps, type ReactNode, useEffect, useRef } from 'react';
import { type ActionHeaders, ifMatch, useAction } from '../../api/action';
import { ActionDialog } from '../../design/form';
import { ChangedSince } from './changed-since';

export type Values = Record<string, unknown>;
export type Headers = ActionHeaders & { 'If-Match': string };
export type Send = (
  values: Values,
  headers: Headers,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

type CaseDialogProps = Omit<ComponentProps<typeof ActionDialog>, 'action' | 'children'> & {
  view: { id: string; version: number };
  send: Send;
  children?: ReactNode;
};

/** Stands in the open dialog, so that it takes note of the version at which the dialog opened. */
function Opened({ note }: { note: () => void }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the opening counts.
  useEffect(note, []);
  return null;
}

export function CaseDialog({ view, send, children, ...dialog }: CaseDialogProps) {
  const seen = useRef(view.version);
  const note = () => {
    seen.current = view.version;
  };
  const action = useAction<Values>((values, headers) => send(values, { ...headers, ...ifMatch(seen.current) }));
  return (
    <ActionDialog {...dialog} action={action}>
      {() => (
        <>
          <Opened note={note} />
          <ChangedSince id={view.id} looked={note} />
          {children}
        </>
      )}
    </ActionDialog>
  );
}
