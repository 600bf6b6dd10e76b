package catalog

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

// RetryFor returns what a cause means for sending the request again: until it
// is fixed, nearly always, that nothing changes. It is empty for the causes
// that don't say why a call failed, such as that another API answered.
//
// This is the only place that knows it, so that every command gives the same
// advice.
func RetryFor(cause string) fact.Advice {
	switch cause {
	case "call-failed", "words-only", "other-api", "other-program", "credential-skipped":
		return ""
	case "transient-fault", "rule-check-fault", "designer-fault", "kusto-unreachable", "sentinel-token-fault", "resource-provider-fault", "provider-check-failed", "gateway-timeout", "edge-fault", "service-lost-token", "being-set-up", "proxy-fault",
		"fails-at-times", "workflow-slow", "workflow-refused", "call-refused", "call-timed-out", "connection-broken", "dns-unreachable", "own-server", "slow-connection", "answer-slow", "pool-exhausted",
		"call-rate", "open-at-once", "cpu-quota", "token-per-call", "account-locked", "mfa-limit",
		"too-many-at-once", "quota-of-window", "sandbox-renewed", "query-canceled", "rule-id-held",
		"action-pending", "live-response-limit", "object-locked", "metadata-updating", "metadata-busy", "identity-endpoint-down", "ports-exhausted", "pod-identity-pending", "session-limit",
		"sending-limit", "result-not-ready", "quota-shared", "service-busy", "package-not-ready", "idle-connection", "link-too-early", "service-principal-exists",
		"mailbox-moving", "pim-too-soon", "gateway-quota", "daily-cap",
		"plan-update-running", "deletion-running", "azure-operation-running", "azure-group-deleting", "event-hub-throughput", "event-hub-idle", "kusto-capacity", "storage-lease", "storage-container-deleting":
		return fact.Backoff
	case "device-pending":
		return fact.Wait
	case "token-expired", "token-audience", "token-cloud", "token-tenant", "token-issuer", "token-refused",
		"not-an-access-token", "foreign-token", "clock-skew", "claims-challenge", "session-revoked", "event-hub-token-expired", "token-audience-logs":
		return fact.NewToken
	case "batch-too-large", "body-too-large", "file-over-limit", "body-too-large-ingest", "query-server-timeout", "event-hub-size", "workflow-content-size", "azure-template-size", "ingest-time-span", "resource-graph-page", "query-too-long", "query-text-too-long", "request-line-too-long", "proxy-size-limit", "filter-too-complex":
		return fact.Split
	case "tenant-not-active", "tenant-not-provisioned", "product-not-onboarded", "provider-not-licensed", "tvm-not-licensed",
		"platform-unsupported", "not-offered", "quota-used-up",
		"already-done", "plugin-not-offered", "action-finished", "feed-started", "alert-without-user", "no-recent-devices", "photo-absent", "not-a-member", "device-not-seen", "file-not-seen", "file-infected", "already-there", "item-corrupt", "attachment-unreadable", "response-broken", "role-assignment-exists", "storage-already-there":
		return fact.NoRetry
	}
	return fact.FixFirst
}

// RetryForStatus returns what an HTTP status alone means for sending the
// request again, where no cause is known. It is empty for 0 and for statuses of
// success.
func RetryForStatus(status int) fact.Advice {
	switch {
	case status == 408, status == 423, status == 429:
		return fact.Backoff
	case status == 413:
		return fact.Split
	case status == 501:
		return fact.NoRetry
	case status >= 500 && status < 600:
		return fact.Backoff
	case status >= 400 && status < 500:
		return fact.FixFirst
	}
	return ""
}
