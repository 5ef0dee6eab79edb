import type { Instrumentation } from "next";

/** Next tells every error that its own handling caught; we log it in our own form. */
export const onRequestError: Instrumentation.onRequestError = async (error, request) => {
  const { reportFailure } = await import("@/lib/web/report-failure");
  const id = request.headers["x-request-id"];
  reportFailure(error, {
    path: request.path,
    method: request.method,
    requestId: Array.isArray(id) ? id[0] : id,
  });
};
