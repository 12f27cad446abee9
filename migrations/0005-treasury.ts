import type { MigrationInterface } from 'typeorm';

export class Treasury0000000000005 implements MigrationInterface {
  name = 'Treasury0000000000005';
  async up(): Promise<void> {}
  async down(): Promise<void> {}
}
