#nullable enable
// Signatures only: what of this assembly needs no Microsoft.Extensions.
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
