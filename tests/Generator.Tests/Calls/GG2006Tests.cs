namespace GrantGen.Generator.Tests.Calls;

/// <summary>GG2006: a transcription without Agent.</summary>
public class GG2006Tests
{
    [Theory]
    [InlineData("", "{|GG2006:p.PublishTranscriptionAsync(null!)|}")]
    [InlineData("Agent = true", "p.PublishTranscriptionAsync(null!)")]
    [InlineData("Kind = ParticipantKind.Agent", "p.PublishTranscriptionAsync(null!)")]
    [InlineData("Agent = true, CanPublishData = false", "{|GG2003:p.PublishTranscriptionAsync(null!)|}")]
    [InlineData("CanPublishData = false", "{|GG2003:{|GG2006:p.PublishTranscriptionAsync(null!)|}|}")]
    public Task Transcription(string policy, string call) => PermissionTest.Rtc(policy, call);
}
