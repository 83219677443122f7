namespace GrantGen;

/// <summary>A request that a <see cref="FakeLiveKitServer"/> has received. Immutable and thread-safe.</summary>
/// <param name="Action">The action that was requested.</param>
/// <param name="Answer">The simulated answer.</param>
/// <param name="Token">The verified token; null if there was none, or it did not verify.</param>
/// <param name="ContentType">The media type of the request.</param>
/// <param name="Body">The body of the request.</param>
public sealed record FakeServerCall(LiveKitAction Action, SimulatedAnswer Answer, VerifiedToken? Token, string? ContentType, ReadOnlyMemory<byte> Body);
