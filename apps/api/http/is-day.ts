import { ValidateBy } from 'class-validator';
import { isDay } from '#kernel';

/** The property is a day of the calendar, YYYY-MM-DD. */
export const IsDay = (): PropertyDecorator =>
  ValidateBy({
    name: 'isDay',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && isDay(value),
      defaultMessage: () => '$property must be a day of the calendar, such as 2026-03-01',
    },
  });
