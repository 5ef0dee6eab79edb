import { addDays, type LocalDate, type Weekday, weekday } from "@/lib/core/time";
import { calendarSchema } from "@/lib/shipping/calendar";
import rows from "@/lib/shipping/calendars.json";

const calendars = calendarSchema.parse(rows);

const saturdayAndSunday: readonly Weekday[] = [6, 7];

/** Whether carriers work in a country on that day: no weekend day of the place, no public holiday of the table. */
export function isWorkingDay(country: string, date: LocalDate): boolean {
  const calendar = calendars[country];
  const weekend = calendar?.weekend ?? saturdayAndSunday;
  if ((weekend as readonly number[]).includes(weekday(date))) return false;
  return !calendar?.yearly.includes(date.slice(5)) && !calendar?.dates.includes(date);
}

/** The day itself if it is one, else the next working day. */
export function firstWorkingDay(country: string, date: LocalDate): LocalDate {
  let day = date;
  while (!isWorkingDay(country, day)) day = addDays(day, 1);
  return day;
}

/** The working day of the place that is `count` working days after `date`. */
export function addWorkingDays(country: string, date: LocalDate, count: number): LocalDate {
  let day = date;
  for (let left = count; left > 0; left -= 1) day = firstWorkingDay(country, addDays(day, 1));
  return day;
}

const zoneClocks = new Map<string, Intl.DateTimeFormat>();

/** Hours and minutes of an instant in an IANA zone, as minutes of the day. */
export function minuteOfDay(instant: Date, timeZone: string): number {
  const clock =
    zoneClocks.get(timeZone) ??
    new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  zoneClocks.set(timeZone, clock);
  const [hours = "0", minutes = "0"] = clock.format(instant).split(":");
  return Number(hours) * 60 + Number(minutes);
}

/** The instant of a local time, minutes after midnight. Right on every day whose clocks don't change before it. */
export function instantAt(date: LocalDate, minute: number, timeZone: string): Date {
  const guess = new Date(Date.parse(`${date}T00:00:00Z`) + minute * 60_000);
  const off = minuteOfDay(guess, timeZone) - minute;
  const drift = off > 720 ? off - 1440 : off < -720 ? off + 1440 : off;
  return new Date(guess.getTime() - drift * 60_000);
}
