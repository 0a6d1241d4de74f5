"""The national council's golden rules, an outside source that is off unless asked for."""
