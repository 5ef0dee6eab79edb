import { afterEach, expect, it, vi } from "vitest";
import type { TagChanges } from "@/lib/web/read-tag-changes";
import { followTagChanges, type TagFollower } from "@/lib/web/server/follow-tag-changes";

let follower: TagFollower | undefined;
afterEach(async () => follower?.stop());

function follow(answers: (TagChanges | Error)[], now: () => number = Date.now) {
  const heard: string[] = [];
  const onGap = vi.fn(() => heard.push("all"));
  follower = followTagChanges({
    read: async () => {
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      if (answer === undefined || answer instanceof Error) throw answer ?? new Error("none");
      return answer;
    },
    onTags: (tags) => heard.push(...tags),
    onGap,
    everyMs: 1,
    now,
  });
  return heard;
}

const changes = (...ids: string[]): TagChanges => ({
  changes: ids.map((id) => ({ id, tag: `t${id}` })),
  overflow: false,
});

it("drops everything at the start, then each change once", async () => {
  const heard = follow([changes("1"), changes("1", "2"), changes("1", "2", "3"), changes("2", "3")]);
  await vi.waitFor(() => expect(heard).toEqual(["all", "t2", "t3"]));
});

it("hears a change that became visible late, with an older time than known ones", async () => {
  const heard = follow([changes("5"), changes("5", "6"), changes("4", "5", "6")]);
  await vi.waitFor(() => expect(heard).toEqual(["all", "t6", "t4"]));
});

it("drops everything when there were too many at once", async () => {
  const heard = follow([changes(), { ...changes("1"), overflow: true }, changes("1")]);
  await vi.waitFor(() => expect(heard).toEqual(["all", "all"]));
});

it("survives a database restart, and drops everything after a long one", async () => {
  let at = 0;
  const heard = follow([changes("1"), new Error("away"), new Error("away"), changes("1", "2")], () => {
    at += 15_000;
    return at;
  });
  await vi.waitFor(() => expect(heard.slice(0, 2)).toEqual(["all", "all"]));
});
