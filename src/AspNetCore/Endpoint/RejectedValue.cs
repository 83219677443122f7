using System.Text;
using Microsoft.AspNetCore.Http;

namespace GrantGen.AspNetCore;

/// <summary>
/// Decides who is responsible for a value that no token can hold: the caller, if the value comes from the request, or the application. A room for a
/// policy with a constant room, a missing hole and a lifetime are always errors of the application.
/// </summary>
internal static class RejectedValue
{
    /// <summary>The response: 400 with the caller's field, or 500.</summary>
    /// <param name="exception">Thrown by the policy's factory.</param>
    /// <param name="request">The request.</param>
    /// <param name="decision">The values.</param>
    /// <param name="identity">The identity.</param>
    /// <param name="limits">The limits of the signer.</param>
    public static TokenDenial Explain(ArgumentException exception, TokenRequest request, TokenDecision decision, string identity, TokenLimits limits)
    {
        string sentence = Sentence(exception);
        return FieldOf(exception, request, decision, identity, limits) is { } field
            ? new TokenDenial(StatusCodes.Status400BadRequest, field, sentence)
            : TokenDenial.Mistake(sentence);
    }

    private static string? FieldOf(ArgumentException exception, TokenRequest request, TokenDecision decision, string identity, TokenLimits limits)
        => exception.ParamName switch
        {
            "room" => CallersFields.Find(request, decision.Room, "room_name"),
            "identity" => CallersFields.Find(request, identity, "participant_identity"),
            "options" when exception is not ArgumentOutOfRangeException => FieldOfOptions(exception, request, decision.Options, limits),

            // A hole's parameter has the name of the hole. If the room is too long, the name of the last hole is reported.
            { } hole when decision.Holes is { } holes && holes.TryGetValue(hole, out string? value)
                => CallersFields.Find(request, value, "room_name")
                    ?? holes.Values.Select(other => CallersFields.Find(request, other, "room_name")).FirstOrDefault(field => field is not null),
            _ => null,
        };

    private static string? FieldOfOptions(ArgumentException exception, TokenRequest request, in ParticipantOptions options, TokenLimits limits)
    {
        if (options.Metadata is { } metadata && Encoding.UTF8.GetByteCount(metadata) > limits.MaxMetadataBytes)
        {
            return CallersFields.Find(request, metadata, "participant_metadata");
        }

        string? ofAttributes = CallersFields.Find(request, options.Attributes);
        return exception.Message.Contains(nameof(ParticipantOptions.Attributes), StringComparison.Ordinal)
            ? ofAttributes
            : CallersFields.Find(request, options.Metadata, "participant_metadata") ?? ofAttributes
                ?? CallersFields.Find(request, options.Name, "participant_name");
    }

    /// <summary>The message without the parameter that .NET adds to it, in the language of the process: <c>(Parameter 'room')</c>.</summary>
    private static string Sentence(ArgumentException exception)
    {
        int end = exception.Message.LastIndexOf(" (", StringComparison.Ordinal);
        return end > 0 && exception.ParamName is { Length: > 0 } parameter && exception.Message.IndexOf(parameter, end, StringComparison.Ordinal) > 0
            ? exception.Message[..end]
            : exception.Message;
    }
}
