// Package catalog holds what is known about the Microsoft 365 Defender APIs, each
// fact with its source, and looks it up by code, message, status, operation,
// permission, or host. Start with FindCode, MatchOperation, and FindStatus.
//
// The facts are in rooms, one package for each service and for what is around
// the services. What spans the services is here: statuses, cues, retry advice,
// and hosts. The catalog knows nothing of the input that is being explained and
// imports nothing of explain or cmd.
package catalog

import (
	"github.com/defender-err/defender-err/catalog/around"
	"github.com/defender-err/defender-err/catalog/client"
	"github.com/defender-err/defender-err/catalog/defender"
	"github.com/defender-err/defender-err/catalog/entra"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/graph"
	"github.com/defender-err/defender-err/catalog/hunting"
)

// rooms are the rooms of the catalog, in the order in which their facts are
// listed.
var rooms = [...]*fact.Room{
	&defender.Room,
	&graph.Room,
	&hunting.Room,
	&entra.Room,
	&client.Room,
	&around.Room,
}
