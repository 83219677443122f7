using System.Globalization;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Declarations;

/// <summary>An error or a warning about a declaration.</summary>
/// <param name="Place">The argument that it is about.</param>
/// <param name="Arguments">The arguments of the message.</param>
internal sealed record DeclarationFinding(AttributeArgumentLocation Place, params object[] Arguments)
{
    /// <summary>The message of the diagnostic.</summary>
    public string Message(DiagnosticDescriptor descriptor)
        => string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), Arguments);
}
