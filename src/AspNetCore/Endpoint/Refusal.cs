namespace GrantGen.AspNetCore;

/// <summary>Why a request gets no token.</summary>
/// <param name="Status">The status of the answer.</param>
/// <param name="Field">The field of the request; null if none is at fault.</param>
/// <param name="Detail">What the caller reads.</param>
internal sealed record Refusal(int Status, string? Field, string Detail)
{
    public static string NotChosenByCaller(string field) => $"{field} may not be chosen by the caller.";
}
