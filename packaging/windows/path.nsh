; Adds the program's folder to the PATH and takes it out again.
; NSIS cuts a string at NSIS_MAX_STRLEN characters, and a PATH cut short breaks other programs. So the
; value never enters an NSIS variable: it is read, searched and written in memory of its own.

!define ENVIRONMENT_OF_USER "Environment"
!define ENVIRONMENT_OF_ALL "SYSTEM\CurrentControlSet\Control\Session Manager\Environment"
!define KEY_QUERY_SET_64 0x0103  ; KEY_QUERY_VALUE | KEY_SET_VALUE | KEY_WOW64_64KEY
!define REG_EXPAND_SZ_TYPE 2
!define HKCU_HANDLE 0x80000001
!define HKLM_HANDLE 0x80000002

!macro PathFunctions un
; Leaves in $R0 the open key (0: cannot be opened), in $R1 the value's type, in $R2 memory that holds
; ";" + PATH + ";", in $R3 memory for the new value, in $R4 where ";folder;" begins in it (0: nowhere).
Function ${un}OpenPath
  StrCpy $R0 0
  ${If} $AllUsers = 1
    System::Call 'advapi32::RegOpenKeyExW(p ${HKLM_HANDLE}, w "${ENVIRONMENT_OF_ALL}", i 0, i ${KEY_QUERY_SET_64}, *p .R0) i .r0'
  ${Else}
    System::Call 'advapi32::RegOpenKeyExW(p ${HKCU_HANDLE}, w "${ENVIRONMENT_OF_USER}", i 0, i ${KEY_QUERY_SET_64}, *p .R0) i .r0'
  ${EndIf}
  ${If} $0 != 0
    StrCpy $R0 0
    Return
  ${EndIf}
  System::Call 'advapi32::RegQueryValueExW(p R0, w "Path", p 0, *i .R1, p 0, *i .r1) i .r0'
  ${If} $0 != 0
    StrCpy $R1 ${REG_EXPAND_SZ_TYPE}
    StrCpy $1 0
  ${EndIf}
  StrLen $2 $INSTDIR
  IntOp $2 $2 * 2
  IntOp $2 $2 + 64
  IntOp $2 $2 + $1
  System::Alloc $2
  Pop $R2
  System::Alloc $2
  Pop $R3
  ; The memory is zeroed, so that a value without its final zero is still ended. Read behind the ";".
  System::Call 'kernel32::lstrcpyW(p R2, w ";")'
  IntPtrOp $3 $R2 + 2
  ${If} $1 > 0
    System::Call 'advapi32::RegQueryValueExW(p R0, w "Path", p 0, p 0, p r3, *i r1) i .r0'
  ${EndIf}
  System::Call 'kernel32::lstrcatW(p R2, w ";")'
  System::Call 'shlwapi::StrStrIW(p R2, w ";$INSTDIR;") p .R4'
FunctionEnd

; Writes the text at $0 as the new value, or removes the value when the text is empty.
Function ${un}WritePath
  System::Call 'kernel32::lstrlenW(p r0) i .r1'
  ${If} $1 = 0
    System::Call 'advapi32::RegDeleteValueW(p R0, w "Path") i .r2'
  ${Else}
    IntOp $1 $1 + 1
    IntOp $1 $1 * 2
    System::Call 'advapi32::RegSetValueExW(p R0, w "Path", i 0, i R1, p r0, i r1) i .r2'
  ${EndIf}
  SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=5000
FunctionEnd

Function ${un}ClosePath
  System::Free $R3
  System::Free $R2
  System::Call 'advapi32::RegCloseKey(p R0)'
FunctionEnd
!macroend

!insertmacro PathFunctions ""
!insertmacro PathFunctions "un."

Function AddToPath
  System::Call 'shlwapi::StrStrW(w "$INSTDIR", w ";") p .r0'
  ${If} $0 P<> 0
    DetailPrint "The folder's name has a semicolon, which a PATH cannot hold: left out"
    Return
  ${EndIf}
  Call OpenPath
  ${If} $R0 P= 0
    Return
  ${EndIf}
  ${If} $R4 P= 0
    ; ";" + PATH + ";" already ends where the folder goes; an empty PATH leaves ";;".
    IntPtrOp $0 $R2 + 2
    System::Call 'kernel32::lstrcpyW(p R3, p r0)'
    System::Call 'kernel32::lstrcmpW(p R3, w ";") i .r1'
    ${If} $1 = 0
      System::Call 'kernel32::lstrcpyW(p R3, w "")'
    ${EndIf}
    System::Call 'kernel32::lstrcatW(p R3, w "$INSTDIR")'
    StrCpy $0 $R3
    Call WritePath
  ${EndIf}
  Call ClosePath
FunctionEnd

Function un.RemoveFromPath
  Call un.OpenPath
  ${If} $R0 P= 0
    Return
  ${EndIf}
  ${If} $R4 P<> 0
    ; Before the folder's ";" and from the ";" behind it.
    IntPtrOp $0 $R4 - $R2
    IntOp $0 $0 / 2
    IntOp $0 $0 + 1
    System::Call 'kernel32::lstrcpynW(p R3, p R2, i r0)'
    StrLen $0 ";$INSTDIR"
    IntOp $0 $0 * 2
    IntPtrOp $0 $R4 + $0
    System::Call 'kernel32::lstrcatW(p R3, p r0)'
    ; Without the first and the last ";", which were only for the search.
    System::Call 'kernel32::lstrlenW(p R3) i .r1'
    ${If} $1 > 1
      IntOp $1 $1 - 1
      IntOp $1 $1 * 2
      IntPtrOp $1 $R3 + $1
      System::Call '*$1(&i2 0)'
      IntPtrOp $0 $R3 + 2
    ${Else}
      StrCpy $0 $R3
      System::Call '*$0(&i2 0)'
    ${EndIf}
    Call un.WritePath
  ${EndIf}
  Call un.ClosePath
FunctionEnd
