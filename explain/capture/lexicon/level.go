package lexicon

import "github.com/defender-err/defender-err/explain/capture/ascii"

// IsCalmLevel reports whether the word between two offsets is the level of a record
// that tells nothing bad.
//
//	2026-11-17 09:14:03 INFO synced
//	[2026/04/13 08:37:31.649] [debug] [output:azure_logs_ingestion.4] token expired. getting new token
func IsCalmLevel(s string, i, end int) bool {
	switch s[i:end] {
	case "INFO", "DEBUG", "TRACE", "Information":
		return true
	case "debug", "trace":
		return ascii.ByteAt(s, i-1) == '[' && ascii.ByteAt(s, end) == ']'
	}
	return false
}
