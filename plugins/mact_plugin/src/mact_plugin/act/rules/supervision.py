"""Supervision and sparring after the training."""
