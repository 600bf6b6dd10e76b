package catalog

var accessMessages = []Message{}
