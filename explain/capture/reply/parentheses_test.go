package reply

import (
	"strings"
	"testing"
)

func TestInParentheses(t *testing.T) {
	tests := []struct{ text, code, message string }{
		{"ERROR: (AuthorizationFailed) The client 'x' does not have authorization", "AuthorizationFailed", "The client 'x' does not have authorization"},
		{"azure.core.exceptions.HttpResponseError: (ContentLengthLimitExceeded) Maximum allowed content length: 1 MB", "ContentLengthLimitExceeded", "Maximum allowed content length: 1 MB"},
		{"(Forbidden) Access is denied.\nCode: Forbidden", "Forbidden", "Access is denied."},
		{"KustoApiError: (BadRequest_SyntaxError) Request is invalid", "BadRequest_SyntaxError", "Request is invalid"},
		{"The status is 403 (Forbidden) for all of them", "", ""},
		{"note: (Optional) This may be left out", "", ""},
		{"System.Exception: (SocketException) No such host is known", "", ""},
		{"ERROR: (AuthorizationFailed)", "", ""},
	}
	for _, tt := range tests {
		code, message := InParentheses(tt.text, 0, strings.IndexByte(tt.text, '('))
		if code != tt.code || message != tt.message {
			t.Errorf("%s: got %q %q", tt.text, code, message)
		}
	}
}
