package render

import (
	"bytes"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/defender-err/defender-err/explain/safe"
	"github.com/defender-err/defender-err/explain/summary"
)

// Prom writes a summary in the text format of Prometheus, as the textfile collector
// of node_exporter reads it. All metrics are gauges: a log that is rotated holds
// fewer errors than before.
func Prom(w io.Writer, sum summary.Summary) error {
	var b bytes.Buffer
	metric := func(name, help string) {
		b.WriteString("# HELP defender_err_" + name + " " + help + "\n# TYPE defender_err_" + name + " gauge\n")
	}
	sample := func(name, labels string, value int64) {
		b.WriteString("defender_err_" + name + labels + " " + strconv.FormatInt(value, 10) + "\n")
	}
	metric("errors", "Errors that were counted.")
	sample("errors", "", int64(sum.Errors))
	metric("unreadable", "Places of the input that could not be read.")
	sample("unreadable", "", int64(sum.Unreadable))
	metric("partial", "1 if not all of the input was counted.")
	partial := int64(0)
	if sum.Partial {
		partial = 1
	}
	sample("partial", "", partial)
	if sum.Others > 0 {
		metric("other_errors", "Errors of groups that were too small to keep.")
		sample("other_errors", "", int64(sum.Others))
	}
	if len(sum.Groups) == 0 {
		_, err := w.Write(b.Bytes())
		return err
	}
	metric("group_errors", "Errors by "+string(sum.By)+".")
	for _, g := range sum.Groups {
		sample("group_errors", groupLabels(sum.By, g), int64(g.Count))
	}
	if sum.Others > 0 {
		metric("group_errors_missed", "How many more errors a group may have: they are among the others.")
		for _, g := range sum.Groups {
			sample("group_errors_missed", groupLabels(sum.By, g), int64(g.Missed))
		}
	}
	if slices.ContainsFunc(sum.Groups, isDated) {
		metric("group_last_seen_timestamp_seconds", "When the last error of a group was seen.")
	}
	for _, g := range sum.Groups {
		if isDated(g) {
			sample("group_last_seen_timestamp_seconds", groupLabels(sum.By, g), g.Last.Unix())
		}
	}
	_, err := w.Write(b.Bytes())
	return err
}

func isDated(g summary.Group) bool { return !g.Last.IsZero() }

// groupLabels returns the labels of a group: the key with its value, and what does
// not differ within most groups. A tracking ID would make a new series each time.
func groupLabels(by summary.Key, g summary.Group) string {
	escapes := strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`)
	labels := []string{string(by) + `="` + escapes.Replace(safe.Text(g.Value)) + `"`}
	if g.Service != "" && by != summary.ByService {
		labels = append(labels, `service="`+escapes.Replace(string(g.Service))+`"`) // a merged file may have any
	}
	if g.Status != 0 && by != summary.ByStatus {
		labels = append(labels, `status="`+strconv.Itoa(g.Status)+`"`)
	}
	return "{" + strings.Join(labels, ",") + "}"
}
