package diagnose

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

// historyFamily explains a call that fails only at times, as somebody wrote around it.
func historyFamily() Family {
	return Family{
		Name: "history",
		Causes: []Entry{
			{"fails-at-times", fact.Text{En: "the same call succeeds at other times", Ru: "тот же вызов в другое время проходит"}},
		},
		Find: historyCauses,
	}
}

// historyCauses reads what people write about a response that says little by itself:
// the request and what it was authorized with are right then. What says more is true
// of the calls that fail, such as those from another network.
//
//	Logic App, error 403 in some of the runs
func historyCauses(c *Case) []Cause {
	remark := c.remark()
	if remark.Means != catalog.FailsAtTimes || c.Service == fact.Entra {
		return nil
	}
	known := c.known()
	if !known.ground.isGeneral() && slices.ContainsFunc(known.causes, func(k fact.Cause) bool { return k.Certainty != fact.Possible && !catalog.IsSteady(k.ID) }) {
		return nil
	}
	fix := Text{en: "Retry with growing pauses. Compare a run that fails with one that succeeds: token, instance, object; give support the tracking ID of a failed one.",
		ru: "Повторяйте с растущей паузой. Сравните неудачный запуск с удачным: токен, экземпляр, объект; поддержке дайте идентификатор неудачного."}
	if c.Stated == 401 {
		fix = Text{en: "Compare the exp claim of the token with the time of a failed call: renew the token before it expires, and once more on a 401. If it was valid, retry with growing pauses, and give support the tracking ID.",
			ru: "Сравните exp токена со временем неудачного вызова: обновляйте токен до истечения срока и ещё раз при 401. Если он был действителен, повторяйте с растущей паузой и дайте поддержке идентификатор."}
	}
	return []Cause{likely("fails-at-times",
		Text{en: "The same call succeeds at other times: the request and its permissions are right, and something passes or differs between the runs.",
			ru: "Тот же вызов в другое время проходит: запрос и разрешения верны, а мешает что-то временное или разное в разных запусках."},
		textf("the input says %s", "во входных данных сказано: %s", quoted(remark.Phrase)),
		fix).on(OnCue)}
}

// remark returns what somebody wrote about earlier calls next to the response; zero if
// nobody did.
func (c *Case) remark() catalog.Remark {
	if !c.call.remarkRead {
		c.call.remarkRead = true
		c.call.remark = c.findRemark()
	}
	return c.call.remark
}

// findRemark looks for the remark line by line. Records of a log and addresses have such
// words as well.
func (c *Case) findRemark() catalog.Remark {
	for line := range strings.Lines(c.Exchange.Around) {
		remark, at, ok := catalog.FindRemark(strings.ToLower(line))
		if ok && isProse(line) && !strings.Contains(c.written(), strings.TrimSpace(line)) && !strings.ContainsAny(line[:min(at, len(line))], "{<") {
			return remark
		}
	}
	return catalog.Remark{}
}

// isProse reports whether a line isn't a record of a log, and has no address in it.
func isProse(line string) bool {
	line = strings.TrimSpace(line)
	first, _, _ := strings.Cut(line, " ")
	first = strings.Trim(first, "[]:|")
	switch first {
	case "DEBUG", "INFO", "WARN", "WARNING", "ERROR", "TRACE", "NOTICE", "FATAL", "GET", "POST", "PATCH", "PUT", "DELETE":
		return false
	}
	return !strings.Contains(line, "://") && strings.Trim(first, "0123456789-:.TZ/") != ""
}

// unsteady returns causes as they are where the same call succeeds at other times: what
// makes each call fail isn't likely, except where a value in the input proves it.
//
//	About 5% of the calls fail with this, the same call succeeds on retry.
func unsteady(found []Cause, known general) ([]Cause, general) {
	for i := range found {
		if found[i].Certainty == fact.Likely && catalog.IsSteady(found[i].ID) {
			found[i].Certainty = fact.Possible
		}
	}
	known.causes = slices.Clone(known.causes)
	for i := range known.causes {
		if catalog.IsSteady(known.causes[i].ID) {
			known.causes[i].Certainty = fact.Possible
		}
	}
	return found, known
}

// remembered returns causes as they are where somebody wrote that the same call
// succeeded before: a mistake that lets no call succeed is only possible, and what ends
// or changes comes first.
func (c *Case) remembered(found []Cause, known general) ([]Cause, general) {
	remark := c.remark()
	switch {
	case remark.Means == catalog.FailsAtTimes && c.Service != fact.Entra:
		return unsteady(found, known)
	case remark.Means != catalog.WorkedBefore:
		return found, known
	}
	for i := range found {
		if found[i].Certainty == fact.Likely && catalog.IsFromTheStart(found[i].ID) {
			found[i].Certainty = fact.Possible
		}
	}
	var later, others []fact.Cause
	for _, cause := range known.causes {
		if catalog.IsLater(cause.ID) && !known.ground.isGeneral() {
			if len(later) == 0 {
				cause.Certainty = fact.Likely
			}
			later = append(later, cause)
			continue
		}
		if catalog.IsFromTheStart(cause.ID) {
			cause.Certainty = fact.Possible
		}
		others = append(others, cause)
	}
	known.causes = slices.Concat(later, others)
	if len(later) > 0 {
		known.evidence = textf("the input says %s", "во входных данных сказано: %s", quoted(remark.Phrase))
	}
	return found, known
}
