package escape

import "github.com/defender-err/defender-err/internal/hex"

// WithoutID returns a message without the rest of the ID that MSAL4J writes before it: the
// label ends where the ID begins, and the message after it.
//
//	[Correlation ID: d2678df2-e1b9-423e-bb06-44658d3e0d91] Execution of class … failed.
func WithoutID(message string) string {
	const guid, end = hex.GUIDLength, "] "
	if len(message) < guid+len(end) || message[guid:guid+len(end)] != end || !hex.IsGUID(message[:guid]) {
		return message
	}
	return message[guid+len(end):]
}
