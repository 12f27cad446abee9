import { type User, useUser } from '../../api/session';

type Role = User['roles'][number];

/** Whether the person has one of the roles. The API decides; this only spares people buttons that would be refused. */
export function useMay(): (...roles: Role[]) => boolean {
  const { roles } = useUser();
  return (...asked) => asked.some((role) => roles.includes(role));
}

/** Those who work with orders, batches and the bank; everybody else at the desk reads the books. */
export const TREASURERS = ['finance-maker', 'finance-checker'] as const;
