#nullable enable
// Signatures only: the part of this assembly that does not need Microsoft.Extensions.
using System;

namespace LiveKit
{
    public sealed class LiveKitOptions
    {
        public string BaseUrl { get; set; } = null!;
        public string ApiKey { get; set; } = null!;
        public string ApiSecret { get; set; } = null!;
        public TimeSpan WebhookClockTolerance { get; set; }
    }
}
