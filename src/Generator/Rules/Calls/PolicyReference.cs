namespace GrantGen.Generator.Rules.Calls;

/// <summary>The identity of a policy type, with which a code fix finds it in the project that declares it.</summary>
/// <param name="MetadataName">The full metadata name of the type.</param>
/// <param name="AssemblyName">The name of the assembly that declares it.</param>
internal sealed record PolicyReference(string MetadataName, string AssemblyName);
