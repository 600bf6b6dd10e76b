package lexicon

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// IsClean reports whether a value can be the code of an error.
func IsClean(value string) bool {
	if len(value) < 3 || len(value) > 80 || !ascii.IsAlpha(value[0]) || SaysNothing(value) {
		return false
	}
	for i := range len(value) {
		if c := value[i]; !ascii.IsWord(c) && c != '.' && c != '-' && c != '/' {
			return false
		}
	}
	return true
}

// IsWrapper reports whether a code only says that something failed within a
// deployment, so that it wraps the code of that failure.
//
//	… reached terminal provisioning state 'Failed'. (Code: ResourceDeploymentFailure)
//	The provided script failed with the following error: … (Code: DeploymentScriptError)
func IsWrapper(code string) bool {
	switch code {
	case "DeploymentFailed", "ResourceDeploymentFailure", "InvalidTemplateDeployment":
		return true
	}
	return false
}

// IsCodeWord reports whether a word in a text is written as codes are: with a
// capital letter, or with a lowline.
func IsCodeWord(word string) bool {
	lowline := strings.IndexByte(word, '_') >= 0
	if word == "" || !lowline && !ascii.IsUpper(word[0]) {
		return false
	}
	for i := range len(word) {
		if !ascii.IsWord(word[i]) {
			return false
		}
	}
	return true
}

// SaysNothing reports whether a word is in place of a code and isn't one.
func SaysNothing(word string) bool {
	return ascii.IsOneOf(word, "null", "none", "nil", "true", "false", "undefined", "unknown", "ok",
		"message", "error", "unavailable", "date", "headers") || IsGoodState(word)
}

// IsGoodState reports whether a code is the state of a resource of Azure in which nothing is
// wrong: ProvisioningState/succeeded, PowerState/running.
func IsGoodState(code string) bool {
	i := strings.LastIndexByte(code, '/')
	return i > 0 && ascii.IsOneOf(code[i+1:], "succeeded", "running", "ready", "available", "updating", "creating", "starting", "deallocated", "stopped", "generalized")
}

// IsSnake reports whether a word is written as OAuth writes errors:
// invalid_client.
func IsSnake(word string) bool {
	lowlines := 0
	for i := range len(word) {
		switch c := word[i]; {
		case c == '_':
			if i == 0 || i == len(word)-1 || word[i-1] == '_' {
				return false
			}
			lowlines++
		case !ascii.IsLower(c):
			return false
		}
	}
	return lowlines > 0
}

// IsClientCode reports whether a code is one of the client, not of a service:
// ECONNREFUSED, CERT_HAS_EXPIRED, a number of the sign-in broker of Windows (CAA2000C), or
// the one with which MSAL says that no response came.
func IsClientCode(code string) bool {
	if code == "network_error" || len(code) == len("CAA2000C") && strings.HasPrefix(code, "CAA") && ascii.IsDigit(code[3]) {
		return true
	}
	lowlines := 0
	for i := range len(code) {
		switch c := code[i]; {
		case c == '_':
			if i == 0 || i == len(code)-1 || code[i-1] == '_' {
				return false
			}
			lowlines++
		case !ascii.IsUpper(c) && !ascii.IsDigit(c):
			return false
		}
	}
	if lowlines > 0 {
		return ascii.IsUpper(code[0])
	}
	return len(code) >= 4 && code[0] == 'E' && !strings.ContainsAny(code, "0123456789")
}

// IsClientError reports whether a code is the type of error with which a client says
// that a call failed, and not the code of a service.
func IsClientError(code string) bool {
	switch code {
	case "FetchError", "RequestError", "NetworkError", "ConnectionError", "TimeoutError", "AbortError", "TypeError", "generalException",
		"RestCallFailedWithClientError", "RestCallFailedWithServerError":
		return true
	}
	return false
}

// IsDriveCode reports whether a word is a code of the files of Graph, which begins
// with a small letter.
func IsDriveCode(word string) bool {
	switch word {
	case "accessDenied", "activityLimitReached", "generalException", "invalidRange", "invalidRequest", "itemNotFound",
		"malwareDetected", "nameAlreadyExists", "notAllowed", "notSupported", "quotaLimitReached", "resourceLocked", "resourceModified",
		"resyncRequired", "serviceNotAvailable", "serviceReadOnly", "unauthenticated":
		return true
	}
	return false
}

// IsOAuthError reports whether a word is an error value of OAuth.
func IsOAuthError(word string) bool {
	switch word {
	case "invalid_client", "invalid_grant", "invalid_scope", "invalid_resource", "invalid_request", "invalid_token",
		"unauthorized_client", "interaction_required", "consent_required", "login_required", "access_denied",
		"unsupported_grant_type", "unsupported_response_type", "temporarily_unavailable", "server_error",
		"authorization_pending", "expired_token", "insufficient_scope", "insufficient_claims":
		return true
	}
	return false
}
