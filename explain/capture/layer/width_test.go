package layer

import (
	"strings"
	"testing"
)

func TestWidth(t *testing.T) {
	check(t, undoWidth, []wrapped{
		{"a usual width", strings.Repeat("a", 70) + " bbbbbbbbb\n" + strings.Repeat("A", 70) + " BBBBBBBBB\ncc dd\n\ne\n", strings.Repeat("a", 70) + " bbbbbbbbb" + strings.Repeat("A", 70) + " BBBBBBBBBcc dd\n\ne\n"},
		{"a blank left out", strings.Repeat("x", 80) + "\n" + strings.Repeat("y", 79) + "\n" + strings.Repeat("z", 80) + "\nw\n", strings.Repeat("x", 80) + strings.Repeat("y", 79) + " " + strings.Repeat("z", 80) + "w\n"},
		{"a blank left out, but none in a URL", strings.Repeat("x", 80) + "\nand https://" + strings.Repeat("y", 67) + "\nt.com/" + strings.Repeat("z", 74) + "\nw\n", strings.Repeat("x", 80) + "and https://" + strings.Repeat("y", 67) + "t.com/" + strings.Repeat("z", 74) + "w\n"},
		{"a blank left out after a URL", strings.Repeat("x", 80) + "\nand https://" + strings.Repeat("y", 67) + "\n" + strings.Repeat("z", 80) + "\nw\n", strings.Repeat("x", 80) + "and https://" + strings.Repeat("y", 67) + " " + strings.Repeat("z", 80) + "w\n"},
		{"one full line with a broken word", strings.Repeat("x", 80) + "\nword\n", strings.Repeat("x", 80) + "word\n"},
		{"one full line before a status", strings.Repeat("x", 80) + "\n403\n", ""},
		{"one full line before a status and its words", strings.Repeat("x", 80) + "\n400 Bad Request\n", ""},
		{"one full line", strings.Repeat("x", 79) + ".\nWord\n", ""},
		{"a deep indent", "  " + strings.Repeat("x", 78) + "\n  " + strings.Repeat("y", 78) + "\n     z\n", "  " + strings.Repeat("x", 78) + strings.Repeat("y", 78) + "z\n"},
		{"names, dates, items and frames", strings.Repeat("x", 80) + "\n" + strings.Repeat("y", 80) + "\nName : z\n", strings.Repeat("x", 80) + strings.Repeat("y", 80) + "\nName : z\n"},
		{"a label", strings.Repeat("x", 80) + "\n" + strings.Repeat("y", 70) + ". Trace I\nD: 7d0c41fb Timest\n", strings.Repeat("x", 80) + strings.Repeat("y", 70) + ". Trace ID: 7d0c41fb Timest\n"},
		{"one label", strings.Repeat("y", 65) + " Correlation I\nD: 7d0c41fb\n", strings.Repeat("y", 65) + " Correlation ID: 7d0c41fb\n"},
		{"a blank of a label left out", strings.Repeat("x", 80) + "\n" + strings.Repeat("y", 67) + " Correlation\nID: 7d0c41fb\n", strings.Repeat("x", 80) + strings.Repeat("y", 67) + " Correlation ID: 7d0c41fb\n"},
		{"all as long", strings.Repeat("x", 80) + "\n" + strings.Repeat("y", 80), ""},
		{"two of a list", "https://graph.microsoft.com/v1.0/security/incidents/11111 failed: 403\nhttps://graph.microsoft.com/v1.0/security/incidents/22222 failed: 403\nhttps://graph.microsoft.com/v1.0/security/incidents/33333 failed: 403\nend\n", ""},
		{"a ruler between", strings.Repeat("x", 80) + "\n----------------------------------------\nword\n", ""},
	})
}
