/** The forms of the answers about health. */
import { ApiProperty } from '@nestjs/swagger';

export class AliveBody {
  @ApiProperty({ enum: ['alive'] })
  status!: 'alive';
}

export class ReadyBody {
  @ApiProperty({ enum: ['ready', 'not-ready'] })
  status!: 'ready' | 'not-ready';

  @ApiProperty({ description: 'PostgreSQL answers' })
  database!: boolean;

  @ApiProperty({ description: 'The queue answers: Redis where it is set, PostgreSQL otherwise' })
  queue!: boolean;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'For how long the oldest unsent reminder has been late, in seconds; far above 60 no worker is at work',
  })
  lateReminderSeconds!: number | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description:
      'For how long the oldest unsent e-mail has been waiting, in seconds; where it grows, the mail server takes none',
  })
  waitingMailSeconds!: number | null;
}
