import { addDays, type LocalDate, toLocalDate } from "@/lib/core/time";
import { firstWorkingDay, instantAt, minuteOfDay } from "@/lib/shipping/working-days";

/** Until when an order leaves on the same working day. `minute`: minutes after midnight, local. */
export type CutOff = { readonly country: string; readonly timeZone: string; readonly minute: number };

/** Rotterdam hands over at 15:00. */
export const rotterdamCutOff: CutOff = { country: "NL", timeZone: "Europe/Amsterdam", minute: 15 * 60 };

/** "15:00", Rotterdam time, as pages and mails say it. */
export const rotterdamCutOffText = `${Math.floor(rotterdamCutOff.minute / 60)}:${String(rotterdamCutOff.minute % 60).padStart(2, "0")}`;

export type Handover = { readonly date: LocalDate; readonly validUntil: Date };

/** The day on which a parcel ordered now leaves, and until when that holds: the cut-off of that very day. */
export function handoverAfter(now: Date, cutOff: CutOff): Handover {
  const today = toLocalDate(now, cutOff.timeZone);
  const late = minuteOfDay(now, cutOff.timeZone) >= cutOff.minute;
  const date = firstWorkingDay(cutOff.country, late ? addDays(today, 1) : today);
  return { date, validUntil: instantAt(date, cutOff.minute, cutOff.timeZone) };
}
