export type paths = Record<string, never>;
export interface components {
  schemas: { UserBody: any; Problem: any; SignedInBody: any };
}
