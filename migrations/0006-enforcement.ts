import type { MigrationInterface } from 'typeorm';

export class Enforcement0000000000006 implements MigrationInterface {
  name = 'Enforcement0000000000006';
  async up(): Promise<void> {}
  async down(): Promise<void> {}
}
