import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import type { House } from '#casework';
import { Public } from '../auth/public.js';
import { IsDay } from '../http/is-day.js';
import { HOUSE } from '../tokens.js';

class PeriodQuery {
  @ApiProperty({ description: 'The day that starts the period; it is not counted itself', format: 'date' })
  @IsDay()
  from!: string;

  @ApiProperty({ description: 'Working days', minimum: 1, maximum: 366 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(366)
  workingDays!: number;
}

class PeriodBody {
  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty()
  workingDays!: number;

  @ApiProperty({ description: 'The last day of the period', format: 'date', example: '2026-10-10' })
  dueOn!: string;

  @ApiProperty({ description: 'Holidays of a year that it reaches are not announced yet: the day may move' })
  provisional!: boolean;
}

/** Questions about working days, answered by the State Council's calendar with the office's exceptions. */
@Public()
@ApiTags('calendar')
@Controller('calendar')
export class CalendarController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get('periods')
  @ApiOperation({ summary: 'The last day of a period of working days' })
  @ApiOkResponse({ type: PeriodBody })
  period(@Query() { from, workingDays }: PeriodQuery): PeriodBody {
    const { day, provisional } = this.house.calendar.addWorkingDays(from, workingDays);
    return { from, workingDays, dueOn: day, provisional };
  }
}
