import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What awards are counted by: an enterprise's industry and its size, as far as anybody said. */
export class EnterpriseIndustry0000000000037 implements MigrationInterface {
  name = 'EnterpriseIndustry0000000000037';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE enterprise
        -- Letter of its section in GB/T 4754 (国民经济行业分类); null where nobody said.
        ADD COLUMN industry text CHECK (industry ~ '^[A-T]$'),
        -- By 统计上大中小微型企业划分办法; null where nobody said.
        ADD COLUMN size text CHECK (size IN ('large', 'medium', 'small', 'micro'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE enterprise DROP COLUMN industry, DROP COLUMN size');
  }
}
