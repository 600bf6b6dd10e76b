package main

import (
	"errors"
	"log/slog"
	"os"

	"github.com/rs/zerolog"
	"github.com/sirupsen/logrus"
	"go.uber.org/zap"
)

func withLogger(form string) {
	err := call()
	var failed *apiError
	status := 0
	if errors.As(err, &failed) {
		status = failed.StatusCode
	}
	switch form {
	case "slog_json":
		slog.New(slog.NewJSONHandler(os.Stdout, &slog.HandlerOptions{AddSource: true})).Error("sync failed", "err", err, slog.Group("http", "method", method, "url", url, "status", status))
	case "zap":
		logger, _ := zap.NewProduction()
		logger.Error("defender request failed", zap.Error(err), zap.String("method", method), zap.String("url", url), zap.Int("status", status))
	case "zap_development":
		logger, _ := zap.NewDevelopment()
		logger.Sugar().Errorw("defender request failed", "error", err, "status", status)
	case "zerolog":
		log := zerolog.New(os.Stdout).With().Timestamp().Logger()
		log.Error().Err(err).Int("status", status).Str("component", "exporter").Msg("scrape failed")
	case "zerolog_console":
		log := zerolog.New(zerolog.ConsoleWriter{Out: os.Stdout}).With().Timestamp().Logger()
		log.Error().Err(err).Msg("scrape failed")
	case "logrus":
		log := logrus.New()
		log.SetFormatter(&logrus.TextFormatter{FullTimestamp: true, DisableColors: true})
		log.WithError(err).WithField("url", url).Error("call failed")
	case "logrus_json":
		log := logrus.New()
		log.SetFormatter(&logrus.JSONFormatter{})
		entry := log.WithFields(logrus.Fields{"method": method, "url": url})
		if failed != nil {
			entry.WithFields(logrus.Fields{"status_code": failed.StatusCode, "response": failed.Body}).Error("request failed")
			return
		}
		entry.WithError(err).Error("request failed")
	}
}
