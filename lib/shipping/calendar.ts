import { z } from "zod";

/**
 * Days on which carriers rest, by country. `weekend`: ISO weekdays; `yearly`: month and day of every year;
 * `dates`: days that move. From memory, enough for a demonstration: carriers' own calendars replace it.
 */
export const calendarSchema = z.record(
  z.string().length(2),
  z.strictObject({
    weekend: z.array(z.int().min(1).max(7)).default([6, 7]),
    yearly: z.array(z.string().regex(/^\d{2}-\d{2}$/)).default([]),
    dates: z.array(z.string().regex(/^\d{4}-\d{2}-\d{2}$/)).default([]),
  }),
);
