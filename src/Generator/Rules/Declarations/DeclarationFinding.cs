using System.Globalization;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Declarations;

/// <summary>Something wrong with a declaration.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Arguments">The arguments of the message.</param>
internal sealed record DeclarationFinding(AttributeArgumentLocation Place, params object[] Arguments)
{
    /// <summary>The message of the diagnostic.</summary>
    public string Message(DiagnosticDescriptor descriptor)
        => string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), Arguments);
}
