import type { Source } from "@/lib/markets/market";
import { commonSources, memory } from "@/lib/markets/sources";

/** What the markets of the EU rest on. */
export const euSources: readonly Source[] = [
  {
    key: "EU-2026-382",
    ref: "Council Regulation (EU) 2026/382, OJ 18 Feb 2026; read through law-firm and repository summaries",
    date: "2026-10",
    certainty: "sourced-secondary",
  },
  {
    key: "EU-2026-1022",
    ref: "Commission Delegated Regulation (EU) 2026/1022 and Implementing Regulation (EU) 2026/1200, through Baker McKenzie and WiseTech notes",
    date: "2026-07-02",
    certainty: "sourced-secondary",
  },
  {
    key: "EU-GUIDE-2026-10",
    ref: "Commission guidance on the flat duty and handling fee, version of 5 Oct 2026, through a policy-tracking repository note",
    date: "2026-10-09",
    certainty: "sourced-secondary",
  },
  memory("EU-IOSS", "Directives (EU) 2017/2455 and 2019/1995; IOSS rules"),
  memory("RATES", "national VAT rate tables"),
  ...commonSources,
];
