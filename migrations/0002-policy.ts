import type { MigrationInterface } from 'typeorm';

export class Policy0000000000002 implements MigrationInterface {
  name = 'Policy0000000000002';
  async up(): Promise<void> {}
  async down(): Promise<void> {}
}
