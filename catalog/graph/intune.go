package graph

import (
	"slices"
	"strings"
)

// bodilessActions are the remote actions of Intune on a managed device that
// don't take parameters, in lower case:
// https://learn.microsoft.com/graph/api/resources/intune-devices-manageddevice
var bodilessActions = [...]string{
	"bypassactivationlock", "disablelostmode", "locatedevice", "logoutsharedappledeviceactiveuser", "rebootnow", "recoverpasscode",
	"remotelock", "requestremoteassistance", "resetpasscode", "retire", "revokeapplevpplicenses", "rotatebitlockerkeys", "rotatefilevaultkey",
	"rotatelocaladminpassword", "shutdown", "syncdevice", "windowsdefenderupdatesignatures",
}

// IsBodilessAction reports whether a path of Graph is one of a remote action of
// Intune without a body. The action may be called by its whole name,
// microsoft.graph.remoteLock.
func IsBodilessAction(path string) bool {
	path = strings.ToLower(path)
	_, name, found := strings.Cut(path, "/manageddevices")
	if !found {
		return false
	}
	name = name[strings.LastIndexByte(name, '/')+1:]
	name = strings.TrimSuffix(name[strings.LastIndexByte(name, '.')+1:], "()")
	return slices.Contains(bodilessActions[:], name)
}
