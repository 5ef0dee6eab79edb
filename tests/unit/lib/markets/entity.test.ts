import { expect, it } from "vitest";
import { localDate } from "@/lib/core/time";
import { demoEntity, entityFor, registrationOf } from "@/lib/markets/entity";

it("names the seller of a market by date", () => {
  expect(entityFor("DE", localDate("2026-11-22"))).toBe(demoEntity);
  expect(() => entityFor("DE", localDate("2020-12-31"))).toThrow(/Nobody sells in DE/);
});

it("knows a registration from its first day on", () => {
  expect(registrationOf(demoEntity, "eu-oss", localDate("2021-06-30"))).toBeNull();
  expect(registrationOf(demoEntity, "eu-oss", localDate("2021-07-01"))?.kind).toBe("eu-oss");
  expect(registrationOf(demoEntity, "eu-ioss", localDate("2026-11-22"))).toBeNull();
});
