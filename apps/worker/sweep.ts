/**
 * The sweep: looks into the rows for what is due and puts it into the queue. It runs in every worker; doing it twice does
 * no harm. Whatever the queue has lost, the next sweep brings back.
 */
import type { Queue } from 'bullmq';
import { dueWork, type House } from '#casework';
import { enqueue, type JobData } from './queue.js';

/** @returns how many things are due */
export async function sweep(house: House, queue: Queue<JobData>): Promise<number> {
  let due = 0;
  for await (const work of dueWork(house)) {
    await enqueue(queue, work);
    due += work.length;
  }
  return due;
}
