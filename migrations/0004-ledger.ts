import type { MigrationInterface } from 'typeorm';

export class Ledger0000000000004 implements MigrationInterface {
  name = 'Ledger0000000000004';
  async up(): Promise<void> {}
  async down(): Promise<void> {}
}
