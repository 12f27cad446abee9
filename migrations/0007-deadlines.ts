import type { MigrationInterface } from 'typeorm';

export class Deadlines0000000000007 implements MigrationInterface {
  name = 'Deadlines0000000000007';
  async up(): Promise<void> {}
  async down(): Promise<void> {}
}
