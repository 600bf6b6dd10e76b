package render

import (
	"fmt"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/explain"
	"github.com/defender-err/defender-err/explain/exchange"
)

// serviceName returns how people call a service; "" if it is unknown.
func serviceName(s catalog.Service) string {
	switch s {
	case catalog.Defender:
		return "Microsoft 365 Defender"
	case catalog.Graph:
		return "Microsoft Graph"
	case catalog.Entra:
		return "Microsoft Entra ID"
	case catalog.Gateway:
		return "a gateway, not Defender itself"
	}
	return ""
}

// failureName returns in words why no response came; "" if one came.
func failureName(failure string) string {
	switch failure {
	case exchange.DNS:
		return "host name not resolved"
	case exchange.Refused:
		return "connection refused"
	case exchange.Reset:
		return "connection closed"
	case exchange.Timeout:
		return "timed out"
	case exchange.TLS:
		return "no secure connection"
	case exchange.Proxy:
		return "stopped by a proxy"
	case exchange.Cut:
		return "response cut off"
	case exchange.NoToken:
		return "no access token"
	case exchange.Unsent:
		return "call failed"
	}
	return failure
}

// retryText says whether a retry can help.
func retryText(r explain.Retry) string {
	switch r.Advice {
	case "":
		return "not known: the input doesn't tell why the call failed"
	case catalog.NoRetry:
		return "no: the same request will fail again"
	case catalog.NewToken:
		return "yes, but only with a new access token"
	case catalog.Wait:
		if r.AfterSeconds > 0 {
			return fmt.Sprintf("yes, in %s", duration(r.AfterSeconds))
		}
		return "yes, after the time that the service names in Retry-After or in the message"
	case catalog.Backoff:
		return "yes, a few times, waiting longer each time"
	case catalog.Split:
		return "yes, in smaller batches"
	}
	return "no: fix the cause first, or the call will fail again"
}

func duration(seconds int) string {
	if seconds == 1 {
		return "1 second"
	}
	if seconds < 120 || seconds%60 != 0 {
		return fmt.Sprintf("%d seconds", seconds)
	}
	return fmt.Sprintf("%d minutes", seconds/60)
}
