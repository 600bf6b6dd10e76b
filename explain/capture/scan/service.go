package scan

import (
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
)

// services is the number of services.
const services = 5

// An answerer is a kind of clue that says who answered.
type answerer uint8

const (
	byShape answerer = iota
	byHost
	byProduct
	byRoles
	byWording
	answererKinds
)

// tellService adds a clue that says who answered, once a line.
func (sc *scanner) tellService(kind clue.Kind, service string, rank, offset int) {
	told := &sc.answerers[answererOf(kind)][indexOf(service)]
	if *told == sc.line.start+1 {
		return
	}
	*told = sc.line.start + 1
	sc.tell(kind, service, rank, offset)
}

func answererOf(kind clue.Kind) answerer {
	switch kind {
	case clue.HostOf:
		return byHost
	case clue.Product:
		return byProduct
	case clue.Roles:
		return byRoles
	case clue.Wording:
		return byWording
	}
	return byShape
}

func indexOf(service string) int {
	switch service {
	case lexicon.Defender:
		return 0
	case lexicon.Graph:
		return 1
	case lexicon.Entra:
		return 2
	case lexicon.Between:
		return 3
	}
	return 4
}
