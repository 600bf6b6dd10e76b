package catalog

// rooms are the rooms of the catalog, in the order in which their facts are
// listed.
var rooms = [...]*Room{
	&defenderRoom,
	&graphRoom,
	&huntingRoom,
	&entraRoom,
	&clientRoom,
	&aroundRoom,
}
