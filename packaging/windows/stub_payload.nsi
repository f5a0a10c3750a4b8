; NOT the program: a stub of it, which lets the installer be tested without a frozen Windows build.
; It ends at once, or with --wait makes a file NAME.started, and stays until a file NAME is there, where
; NAME is what the variable STUB_STOP holds.
Unicode true
Target amd64-unicode
Name "Stub"
OutFile "${OUT_FILE}"
RequestExecutionLevel user
SilentInstall silent
SetCompress off
!include LogicLib.nsh
!include FileFunc.nsh

Section
  ${GetParameters} $0
  ${If} $0 == "--wait"
    ReadEnvStr $1 STUB_STOP
    FileOpen $2 "$1.started" w
    FileClose $2
    ${DoUntil} ${FileExists} "$1"
      Sleep 100
    ${Loop}
  ${EndIf}
SectionEnd
