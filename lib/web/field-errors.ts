import type { z } from "zod";
import type { FieldError } from "./action-state";

type Issue = z.core.$ZodIssue;

const codeForm = /^[a-z][a-z0-9_]{2,60}$/;

/** Zod's issues by field name; the first of each field counts. An issue whose message is a code keeps it. */
export function fieldErrors(issues: readonly Issue[]): Record<string, FieldError> {
  const errors: Record<string, FieldError> = {};
  for (const issue of issues) {
    const field = issue.path.map(String).join(".");
    errors[field] ??= {
      code: codeForm.test(issue.message) ? issue.message : genericCode(issue),
      ...limits(issue),
    };
  }
  return errors;
}

function genericCode(issue: Issue): string {
  if (issue.code === "invalid_type") return issue.input === undefined ? "required" : "invalid_value";
  if (issue.code === "too_small" && issue.origin === "string") {
    return Number(issue.minimum) <= 1 ? "required" : "too_short";
  }
  return issue.code === "too_big" && issue.origin === "string" ? "too_long" : "invalid_value";
}

function limits(issue: Issue): Pick<FieldError, "params"> {
  if (issue.code === "too_small") return { params: { minimum: Number(issue.minimum) } };
  return issue.code === "too_big" ? { params: { maximum: Number(issue.maximum) } } : {};
}
