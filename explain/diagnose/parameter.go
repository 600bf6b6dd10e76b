package diagnose

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

// parameterRequired tells what the operation requires, where its body is not
// known.
func (c *Case) parameterRequired() []Cause {
	var names []string
	for _, p := range c.Operation.Body {
		if p.Required {
			names = append(names, p.Name)
		}
	}
	_, hunting := c.huntingLimits()
	told := c.written() != "" && !c.Message.General && !c.is("InvalidRequestBody", "MissingRequiredParameter")
	if len(names) == 0 || c.is("ODataError") || hunting || told {
		return nil // what is wrong is told, or is the text of a query
	}
	list := strings.Join(names, ", ")
	return []Cause{{
		ID: "parameter-required", Certainty: fact.Possible, Ground: OnStatus, Basis: fact.Documented,
		Summary: textf("The operation %s requires %s in the body, spelled exactly like that.",
			"Операции %s нужны в теле %s, именно в таком написании.", c.Operation.ID, list),
		Fix: textf("Compare the body you sent with %s.", "Сравните отправленное тело с %s.", c.Operation.Sample),
	}}
}

// parameterOwners tells how the missing parameter is spelled, and in
// which operations, where the operation is not known.
func (c *Case) parameterOwners() []Cause {
	name, ok := c.given("parameter")
	if !ok || !c.is("MissingRequiredParameter") {
		return nil
	}
	owners := spellingsOf(name)
	if len(owners) == 0 {
		return nil
	}
	list := strings.Join(owners, "; ")
	return []Cause{{
		ID: "parameter-of-operation", Certainty: fact.Likely, Basis: fact.Documented,
		Evidence: textf("the message names %s", "в сообщении назван параметр %s", shown(name)),
		Summary: textf("Names are case-sensitive. The parameter must be spelled %s.",
			"Имена сравниваются с учётом регистра. Параметр нужно писать так: %s.", list),
		Fix: Text{en: "To have the request checked, pass it with --request and --operation.",
			ru: "Передайте запрос через --request и --operation, чтобы его проверить."},
	}}
}

// maxOwners is how many operations are named for a spelling.
const maxOwners = 4

// spellingsOf returns each spelling of a parameter with operations that have
// it, the most frequent first.
func spellingsOf(name string) []string {
	owners := map[string][]string{}
	var spellings []string
	for _, op := range catalog.OperationsWith(name) {
		for _, s := range spelt(op.Body, name) {
			if owners[s] == nil {
				spellings = append(spellings, s)
			}
			if !slices.Contains(owners[s], op.ID) {
				owners[s] = append(owners[s], op.ID)
			}
		}
	}
	slices.SortStableFunc(spellings, func(a, b string) int { return cmp.Compare(len(owners[b]), len(owners[a])) })
	var told []string
	for _, s := range spellings {
		ids := owners[s]
		text := s + " in " + strings.Join(ids[:min(len(ids), maxOwners)], ", ")
		if more := len(ids) - maxOwners; more > 0 {
			text += fmt.Sprintf(" (+%d)", more)
		}
		told = append(told, text)
	}
	return told
}

// spelt returns the exact spellings of a name among parameters and their
// members.
func spelt(params []fact.Parameter, name string) []string {
	var found []string
	for _, p := range params {
		if strings.EqualFold(p.Name, name) {
			found = append(found, p.Name)
		}
		found = append(found, spelt(p.Members, name)...)
	}
	return found
}
